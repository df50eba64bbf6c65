# verdict: right
import numpy as np
import sys

# early stopping on a validation set
class EarlyStop(Exception):
    pass

def main(argv):
    rs = np.random.RandomState(25)
    X = rs.uniform(-1, 1, (30, 3))
    y = (X[:, 0] * X[:, 1] + 0.1 * rs.randn(30))[:, None]
    Xt, yt, Xv, yv = X[:20], y[:20], X[20:], y[20:]
    W1 = rs.randn(3, 10) * 0.5
    b1 = np.zeros(10)
    W2 = rs.randn(10, 1) * 0.5
    b2 = np.zeros(1)
    best, patience, left = np.inf, 30, 30
    try:
        for epoch in range(2000):
            z = Xt @ W1 + b1
            h = np.where(z > 0, z, 0.01 * z)
            e = h @ W2 + b2 - yt
            back = e @ W2.T * np.where(z > 0, 1.0, 0.01)
            W2 -= 0.02 * h.T @ e
            b2 -= 0.02 * e.sum(0)
            W1 -= 0.02 * Xt.T @ back
            b1 -= 0.02 * back.sum(0)
            zv = Xv @ W1 + b1
            val = np.mean((np.where(zv > 0, zv, 0.01 * zv) @ W2 + b2 - yv) ** 2)
            if val < best - 1e-6:
                best, left = val, patience
            else:
                left -= 1
                if left == 0:
                    raise EarlyStop
    except EarlyStop:
        print("stopped early at epoch", epoch)
    print("best validation mse %.4f" % best)

main(sys.argv)
