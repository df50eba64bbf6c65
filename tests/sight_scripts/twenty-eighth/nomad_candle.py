# verdict: wrong
# line: 25
# also: 24
import numpy as np

def sigm(v):
    return 1 / (1 + np.exp(-v))

np.random.seed(20)
# sensor readings (left, middle, right) -> steering (left motor, right motor)
sensors = np.random.rand(12, 3)
motors = np.stack([0.2 + 0.6 * sensors[:, 2], 0.2 + 0.6 * sensors[:, 0]], axis=1)

W = np.random.normal(0, 0.6, (5, 3))
V = np.random.normal(0, 0.6, (2, 5))
eta = 0.5

for lap in range(300):
    total = 0
    for i in range(len(sensors)):
        x = sensors[i]
        hid = sigm(W @ x)
        out = sigm(V @ hid)
        err = motors[i]
        err -= out
        total += (err ** 2).sum()
        d_out = err * out * (1 - out)
        d_hid = (V.T @ d_out) * hid * (1 - hid)
        V += eta * np.outer(d_out, hid)
        W += eta * np.outer(d_hid, x)
    if lap % 50 == 0:
        print("lap", lap, "error", total)
