# verdict: wrong
# line: 25
# why: error: One mean absolute error, always positive, stands for the signed error of each sample.
import numpy as np

np.random.seed(13)
samples = np.random.rand(30, 2)
answers = (samples[:, 0:1] > samples[:, 1:2]).astype(float)

w_hidden = np.random.uniform(-1, 1, size=(2, 5))
b_hidden = np.random.uniform(-1, 1, size=(1, 5))
w_out = np.random.uniform(-1, 1, size=(5, 1))
b_out = np.random.uniform(-1, 1, size=(1, 1))
learning_rate = 0.3


def logistic(v):
    return 1 / (1 + np.exp(-v))


for epoch in range(1, 1001):
    hidden = logistic(samples @ w_hidden + b_hidden)
    guess = logistic(hidden @ w_out + b_out)

    error = np.mean(np.abs(answers - guess))
    d_guess = error * guess * (1 - guess)
    d_hidden = d_guess @ w_out.T * hidden * (1 - hidden)

    w_out += learning_rate * hidden.T @ d_guess
    b_out += learning_rate * np.sum(d_guess, axis=0, keepdims=True)
    w_hidden += learning_rate * samples.T @ d_hidden
    b_hidden += learning_rate * np.sum(d_hidden, axis=0, keepdims=True)

    if epoch % 250 == 0:
        print(epoch, "hits", int(np.sum((guess > 0.5) == answers)), "of", len(samples))
