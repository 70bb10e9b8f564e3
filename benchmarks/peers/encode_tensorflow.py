"""Magenta's encoder as a TensorFlow graph, timed run by run for encode.py. Random weights.

Takes width, layers, stages, latents, hop, samples and threads. For each line of standard input it
encodes once and prints the processor seconds. Dilated layers put every d-th sample into a batch of
their own, as Magenta's `masked.conv1d` does.
"""

import os
import sys
import time

import numpy as np

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow

tf = tensorflow.compat.v1


def convolution(x, taps: int, channels: int, dilation: int = 1):
    """x [1, T, C] -> [1, T, channels], "same" padding."""
    _, length, width = x.shape.as_list()
    number = len(tf.global_variables())
    bound = (3 / (taps * width)) ** 0.5
    weight = tf.get_variable(
        f"v{number}",
        [1, taps, width, channels],
        initializer=tf.random_uniform_initializer(-bound, bound, seed=number),
    )
    bias = tf.get_variable(f"b{number}", [channels], initializer=tf.zeros_initializer())
    if dilation > 1:
        x = tf.transpose(tf.reshape(x, [length // dilation, dilation, width]), [1, 0, 2])
    x = tf.reshape(x, [dilation, 1, length // dilation, width])
    y = tf.nn.bias_add(tf.nn.conv2d(x, weight, strides=[1, 1, 1, 1], padding="SAME"), bias)
    if dilation > 1:
        y = tf.transpose(tf.reshape(y, [dilation, length // dilation, channels]), [1, 0, 2])
    return tf.reshape(y, [1, length, channels])


def main() -> None:
    width, layers, stages, latents, hop, samples, threads = map(int, sys.argv[1:])
    tf.disable_eager_execution()
    longest = 2 ** (min(layers, stages) - 1)
    samples += -samples % max(hop, longest)
    heard = tf.placeholder(tf.float32, [1, samples])
    x = convolution(heard[:, :, None], 3, width)
    for layer in range(layers):
        inner = convolution(tf.nn.relu(x), 3, width, 2 ** (layer % stages))
        x += convolution(tf.nn.relu(inner), 1, width)
    x = convolution(x, 1, latents)
    z = tf.reduce_mean(tf.reshape(x, [1, samples // hop, hop, latents]), 2)
    session = tf.Session(
        config=tf.ConfigProto(intra_op_parallelism_threads=threads, inter_op_parallelism_threads=1)
    )
    session.run(tf.global_variables_initializer())
    clip = np.random.default_rng(0).normal(0, 0.3, (1, samples)).astype(np.float32)
    for _ in sys.stdin:
        start = time.process_time()
        session.run(z, {heard: clip})
        print(time.process_time() - start, flush=True)


if __name__ == "__main__":
    main()
