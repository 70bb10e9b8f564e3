"""TensorFlow's files, read without TensorFlow: checkpoints and records.

tensorbundle.TensorBundle(path)     a V2 checkpoint, by variable
tfrecord.TFRecord(path)             records by number; tfexample.parse(record) its features
"""
