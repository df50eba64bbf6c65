# verdict: not a network
import numpy as np

np.random.seed(123)
walkers = 1000
steps = 400
pos = np.zeros((walkers, 2))
moves = np.array([[1, 0], [-1, 0], [0, 1], [0, -1]])

log_t, log_d = [], []
for t in range(1, steps + 1):
    delta = moves[np.random.randint(0, 4, walkers)]
    pos += delta
    mean_square = np.mean(np.sum(pos ** 2, axis=1))
    log_t.append(np.log(t))
    log_d.append(np.log(mean_square))
    if t % 50 == 0:
        print("t", t, "mean square distance", mean_square, "error", mean_square - t)

slope, intercept = np.polyfit(log_t[10:], log_d[10:], 1)
print("exponent %.4f (theory 1)" % slope)
