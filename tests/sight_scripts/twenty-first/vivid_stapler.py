# verdict: wrong
# line: 19
# why: loop: The sums are set to zero for every sample, so each step uses the last sample only.
import numpy as np

np.random.seed(31)
N_IN, N_HID = 2, 6
xs = np.random.uniform(-1, 1, (24, N_IN))
ys = np.sin(2 * xs[:, 0]) - xs[:, 1]

W = np.random.randn(N_HID, N_IN)
b = np.zeros(N_HID)
v = np.random.randn(N_HID) * 0.4
c = np.zeros(1)

for epoch in range(400):
    loss = 0.0
    for x, y in zip(xs, ys):
        gW, gb, gv, gc = np.zeros_like(W), np.zeros_like(b), np.zeros_like(v), np.zeros_like(c)
        h = np.tanh(W @ x + b)
        err = v @ h + c - y
        loss += 0.5 * float(err[0] ** 2)
        gv += err * h
        gc += err
        dh = err * v * (1 - h ** 2)
        gW += np.outer(dh, x)
        gb += dh
    # one step for the whole set
    W -= 0.1 * gW / len(xs)
    b -= 0.1 * gb / len(xs)
    v -= 0.1 * gv / len(xs)
    c -= 0.1 * gc / len(xs)
    if epoch % 100 == 0:
        print(epoch, loss / len(xs))
