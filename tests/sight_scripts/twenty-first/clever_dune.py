# verdict: wrong
# line: 27
# also: 28, 29
# why: loop: The forward pass stands before the loop, so the layers are never computed anew.
import numpy as np


def forward(x, w1, w2):
    hidden = 1 / (1 + np.exp(-x.dot(w1)))
    output = 1 / (1 + np.exp(-hidden.dot(w2)))
    return hidden, output


def add_bias(a):
    return np.concatenate([a, np.ones((a.shape[0], 1))], axis=1)


np.random.seed(20)
raw = np.random.randint(0, 2, (32, 4))
x = add_bias(raw.astype(float))
y = (raw.sum(axis=1) % 2 == 0).astype(float).reshape(-1, 1)

w1 = np.random.normal(0, 1, (5, 9))
w2 = np.random.normal(0, 1, (9, 1))
rate = 0.2

hidden, output = forward(x, w1, w2)
for iteration in range(1000):
    output_delta = (y - output) * output * (1 - output)
    hidden_delta = output_delta.dot(w2.T) * hidden * (1 - hidden)
    w2 += rate * hidden.T.dot(output_delta)
    w1 += rate * x.T.dot(hidden_delta)
    if iteration % 200 == 0:
        print(iteration, np.mean((y - forward(x, w1, w2)[1]) ** 2))
