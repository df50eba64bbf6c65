# verdict: right
import numpy as np

# all weights live in one vector theta
rng = np.random.default_rng()
IN, HID, OUT = 1, 12, 1
shapes = [(IN, HID), (HID,), (HID, OUT), (OUT,)]
sizes = [int(np.prod(s)) for s in shapes]
cuts = np.cumsum(sizes)[:-1]


def unpack(theta):
    return [part.reshape(s) for part, s in zip(np.split(theta, cuts), shapes)]


def loss_and_grad(theta, x, y):
    W1, b1, W2, b2 = unpack(theta)
    h = np.tanh(x @ W1 + b1)
    r = h @ W2 + b2 - y
    loss = 0.5 * np.mean(r ** 2)
    dr = r / len(x)
    dh = dr @ W2.T * (1 - h * h)
    grad = np.concatenate([(x.T @ dh).ravel(), dh.sum(0), (h.T @ dr).ravel(), dr.sum(0)])
    return loss, grad


x = rng.uniform(-2, 2, (90, 1))
y = np.sin(2 * x) * np.exp(-x ** 2 / 4)

theta = rng.normal(0, 0.6, sum(sizes))
velocity = np.zeros_like(theta)
for k in range(2000):
    loss, grad = loss_and_grad(theta, x, y)
    velocity = 0.9 * velocity - 0.05 * grad
    theta = theta + velocity
    if k % 400 == 0:
        print(f"{k:5d} {loss:.5f}")
