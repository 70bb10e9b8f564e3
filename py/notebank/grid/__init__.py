"""Grids of cells, rendered ahead: jobs in folders, which end at any moment and go on.

plan.Plan                       what is to be rendered, and which notes are the same
opening.open_job(…)             options or a job's folder -> a job that is ready to run
job.GridJob(…).run()            banks on disk, whatever happens in between
manifest, jobfile               grid.json and settings.json in a job's folder
rendering, workers              notes made here; by a process for each core
notefiles, building             notes while a job is under way; banks made of them
jobfolder, exporting            a look from outside; finished banks elsewhere
calibration                     how fast this machine is
onss_post                       notes finished as the Open NSynth Super's pipeline does
"""
