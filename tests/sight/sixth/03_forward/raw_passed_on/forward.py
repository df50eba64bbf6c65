import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def forward(data, w_in, w_out):
    z1 = data.dot(w_in)
    hid = sigmoid(z1)
    z2 = z1.dot(w_out)
    guess = sigmoid(z2)
    return hid, guess


def mean_absolute_error(guess, target):
    total = 0.0
    n = 0
    for guess_row, target_row in zip(guess, target):
        for g, t in zip(guess_row, target_row):
            total += abs(g - t)
            n += 1
    return total / n
