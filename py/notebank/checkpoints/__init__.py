"""Trained models on disk.

catalogue.load("concert")           by name (shipped or the user's) or by path
native.save(model, folder, name)    our own files: weights and config in one, the hash in the name
importers                           other people's files, by format
"""
