# verdict: right

import numpy as np

rng = np.random.default_rng(7)

def squash(z):
    return 1.0 / (1.0 + np.exp(-z))

def slope(out):
    # takes what came out of the sigmoid
    return out * (1.0 - out)

samples = np.array([[0, 0, 1],
                    [0, 1, 1],
                    [1, 0, 1],
                    [1, 1, 1]], dtype=float)
labels = np.array([[0.0], [1.0], [1.0], [0.0]])

W_in = rng.uniform(-1, 1, size=(3, 5))
W_out = rng.uniform(-1, 1, size=(5, 1))
alpha = 0.5

for epoch in range(5000):
    hidden = squash(samples @ W_in)
    guess = squash(hidden @ W_out)

    miss = guess - labels
    d_guess = miss * slope(guess)
    d_hidden = (d_guess @ W_out.T) * slope(hidden)

    W_out -= alpha * hidden.T @ d_guess
    W_in -= alpha * samples.T @ d_hidden

    if epoch % 1000 == 0:
        print("mean abs error", np.mean(np.abs(miss)))
print(guess.round(3))
