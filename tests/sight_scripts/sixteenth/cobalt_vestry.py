# verdict: wrong
# line: 29
# also: 27
# why: momentum: velocity holds the negative step, but is subtracted for the second weight matrix
import numpy as np

rng = np.random.default_rng(38)
inputs = rng.integers(0, 2, (40, 4)).astype(float)
targets = (inputs.sum(axis=1, keepdims=True) >= 2).astype(float)

LEARNING_RATE = 0.1
MOMENTUM = 0.8

w_ih = rng.normal(0, 0.5, (4, 6))
w_ho = rng.normal(0, 0.5, (6, 1))
v_ih = np.zeros_like(w_ih)
v_ho = np.zeros_like(w_ho)

sig = lambda x: 1 / (1 + np.exp(-x))

for epoch in range(400):
    h = sig(inputs @ w_ih)
    o = sig(h @ w_ho)
    delta_o = (o - targets) * o * (1 - o)
    delta_h = delta_o @ w_ho.T * h * (1 - h)

    v_ho = MOMENTUM * v_ho - LEARNING_RATE * h.T @ delta_o
    v_ih = MOMENTUM * v_ih - LEARNING_RATE * inputs.T @ delta_h
    w_ho -= v_ho
    w_ih += v_ih

print("error:", float(np.mean((o - targets) ** 2)))
