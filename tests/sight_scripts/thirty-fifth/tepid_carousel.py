# verdict: right
import numpy as np
np.random.seed(12)

# Three outputs, softmax - but with the squared error, to see whether it works too
points = np.random.uniform(-1, 1, (120, 2))
angle = np.arctan2(points[:, 1], points[:, 0])
klass = np.digitize(angle, [-np.pi / 3, np.pi / 3])
target = np.eye(3)[klass]

w1 = np.random.normal(0, 1.0, (2, 10))
b1 = np.zeros(10)
w2 = np.random.normal(0, 0.5, (10, 3))
b2 = np.zeros(3)

for epoch in range(1500):
    h = np.tanh(points @ w1 + b1)
    z = h @ w2 + b2
    e = np.exp(z - z.max(1, keepdims=True))
    out = e / e.sum(1, keepdims=True)

    diff = out - target
    dz = out * (diff - np.sum(diff * out, axis=1, keepdims=True))    # the full Jacobian
    dh = dz @ w2.T * (1 - h ** 2)

    w2 -= 0.05 * h.T @ dz
    b2 -= 0.05 * dz.sum(0)
    w1 -= 0.05 * points.T @ dh
    b1 -= 0.05 * dh.sum(0)

    if epoch % 300 == 0:
        print(epoch, np.mean(np.sum(diff ** 2, axis=1)), np.mean(out.argmax(1) == klass))
