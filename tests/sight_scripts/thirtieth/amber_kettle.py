# verdict: right
import numpy as np

np.random.seed(7)
inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
labels = np.array([[0], [1], [1], [0]])

hidden_w = np.random.uniform(-1, 1, (2, 5))
hidden_b = np.zeros((1, 5))
out_w = np.random.uniform(-1, 1, (5, 1))
out_b = np.zeros((1, 1))
rate = 0.8


def squash(v):
    return 1 / (1 + np.exp(-v))


for step in range(4000):
    hidden = squash(inputs @ hidden_w + hidden_b)
    guess = squash(hidden @ out_w + out_b)

    miss = labels - guess
    d_out = miss * guess * (1 - guess)
    d_hidden = (d_out @ out_w.T) * hidden * (1 - hidden)

    out_w += rate * hidden.T @ d_out
    out_b += rate * d_out.sum(axis=0, keepdims=True)
    hidden_w += rate * inputs.T @ d_hidden
    hidden_b += rate * d_hidden.sum(axis=0, keepdims=True)

    if step % 1000 == 0:
        print(step, np.abs(miss).mean())
print(guess.round(3))
