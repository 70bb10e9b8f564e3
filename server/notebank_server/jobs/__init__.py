"""Work that takes longer than an answer, and the order in which it is done.

job, queue          what a job is; what comes next
cells, synthesis    jobs that make sound
silent              jobs that do not
background          what is done when there is nothing to do
"""
