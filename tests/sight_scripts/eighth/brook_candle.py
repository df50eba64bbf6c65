# verdict: right
import numpy as np
import time
#import matplotlib.pyplot as plt

# -------------------------------------------------
# XOR with restarts: if it gets stuck, start again
# -------------------------------------------------
DEBUG = False
t0 = time.time()

def log(*args):
    if DEBUG:
        print("[debug]", *args)

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

def new_weights(rng):
    return rng.uniform(-1, 1, (3, 3)), rng.uniform(-1, 1, (4, 1))

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)
Xb = np.hstack([X, np.ones((4, 1))])
rng = np.random.RandomState(701)

solved = False
tries = 0
while not solved and tries < 5:
    w1, w2 = new_weights(rng)
    tries += 1
    for i in range(3000):
        h = sigmoid(Xb.dot(w1))
        hb = np.hstack([h, np.ones((4, 1))])
        o = sigmoid(hb.dot(w2))
        err = Y - o
        if np.abs(err).max() < 0.1:
            solved = True
            break
        d2 = err * o * (1 - o)
        d1 = d2.dot(w2[:3].T) * h * (1 - h)
        w2 += 2 * hb.T.dot(d2)
        w1 += 2 * Xb.T.dot(d1)
        log(i, np.abs(err).max())
    # plt.plot(errors); plt.show()
print("solved:", solved, "after", tries, "tries")
