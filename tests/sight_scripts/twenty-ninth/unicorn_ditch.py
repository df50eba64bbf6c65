# verdict: wrong
# line: 26
import numpy as np

np.random.seed(73)
# compress 6-pixel stripes to 2 numbers
stripes = np.array([
    [1, 1, 0, 0, 0, 0], [0, 1, 1, 0, 0, 0], [0, 0, 1, 1, 0, 0],
    [0, 0, 0, 1, 1, 0], [0, 0, 0, 0, 1, 1], [1, 0, 0, 0, 0, 1],
])
encoder = np.random.randn(6, 2)
encoder_bias = np.zeros(2)
decoder = np.random.randn(2, 6)
decoder_bias = np.zeros(6)


def nonlin(x):
    return 1 / (1 + np.exp(-x))


for epoch in range(2500):
    hidden = nonlin(np.dot(stripes, encoder) + encoder_bias)
    copy = nonlin(np.dot(hidden, decoder) + decoder_bias)
    difference = stripes - copy
    delta_copy = difference * copy * (1 - copy)
    delta_hidden = np.dot(difference, decoder.T) * hidden * (1 - hidden)
    decoder += 0.5 * np.dot(hidden.T, delta_copy)
    decoder_bias += 0.5 * delta_copy.sum(axis=0)
    encoder += 0.5 * np.dot(stripes.T, delta_hidden)
    encoder_bias += 0.5 * delta_hidden.sum(axis=0)
    if epoch % 500 == 0:
        print("epoch %d: reconstruction error %.4f" % (epoch, np.sum(difference ** 2)))
print(np.round(copy, 1))
