# verdict: wrong
# line: 32
# also: 10, 34
# why: zeros_like of an array of whole numbers gives whole numbers, so every delta is cut down to 0.
import numpy as np

# which of four lamps: the data come as whole numbers
table = np.array([[5, 1, 0], [4, 2, 1], [1, 5, 2], [0, 4, 1], [1, 0, 5], [2, 1, 4], [5, 5, 1], [4, 5, 0]])
lamp = np.array([0, 0, 1, 1, 2, 2, 3, 3])
wanted = np.zeros((8, 4), dtype=int)
wanted[np.arange(8), lamp] = 1
scaled = table / 5

np.random.seed(32)
w = np.random.uniform(-0.6, 0.6, (5, 3))
bw = np.zeros(5)
u = np.random.uniform(-0.6, 0.6, (4, 5))
bu = np.zeros(4)
lr = 0.7

for round_no in range(250):
    wrong = 0
    for n in range(len(scaled)):
        x = scaled[n]
        t = wanted[n]
        h = np.zeros(5)
        for j in range(5):
            h[j] = np.tanh(sum(w[j][i] * x[i] for i in range(3)) + bw[j])
        o = np.zeros(4)
        for k in range(4):
            o[k] = 1 / (1 + np.exp(-(sum(u[k][j] * h[j] for j in range(5)) + bu[k])))
        err_out = np.zeros_like(t)
        for k in range(4):
            err_out[k] = (o[k] - t[k]) * o[k] * (1 - o[k])
        err_hid = np.zeros(5)
        for j in range(5):
            for k in range(4):
                err_hid[j] += err_out[k] * u[k][j]
            err_hid[j] *= 1 - h[j] * h[j]
        for k in range(4):
            for j in range(5):
                u[k][j] -= lr * err_out[k] * h[j]
            bu[k] -= lr * err_out[k]
        for j in range(5):
            for i in range(3):
                w[j][i] -= lr * err_hid[j] * x[i]
            bw[j] -= lr * err_hid[j]
        wrong += int(np.argmax(o) != lamp[n])
    if round_no % 50 == 0:
        print("round_no", round_no, "wrong answers", wrong)
