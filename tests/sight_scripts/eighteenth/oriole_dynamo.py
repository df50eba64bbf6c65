# verdict: wrong
# line: 32
# why: RMSProp without the square root
import numpy as np

rng = np.random.default_rng(28)
angle = rng.uniform(-3, 3, (90, 1))
goal = np.hstack([np.sin(angle), np.cos(angle)])

W1 = rng.normal(0, 1, (1, 14))
b1 = rng.uniform(-1, 1, 14)
W2 = rng.normal(0, 0.3, (14, 2))
b2 = np.zeros(2)

theta = [W1, b1, W2, b2]
mean_square = [np.zeros_like(p) for p in theta]
lr = 0.002
decay = 0.9

def backprop(x, t):
    h = np.tanh(x @ W1 + b1)
    o = h @ W2 + b2
    do = (o - t) / len(x)
    dh = (do @ W2.T) * (1 - h ** 2)
    return np.mean((o - t) ** 2), [x.T @ dh, dh.sum(axis=0), h.T @ do, do.sum(axis=0)]

# RMSProp
for step in range(800):
    loss, grads = backprop(angle, goal)
    for p, g, ms in zip(theta, grads, mean_square):
        ms[...] = decay * ms + (1 - decay) * g ** 2
        p -= lr * g / (ms + 1e-3)
    if step % 200 == 0:
        print("step", step, "loss", loss)
