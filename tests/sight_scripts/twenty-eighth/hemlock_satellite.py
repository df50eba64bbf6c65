# verdict: wrong
# line: 24
import numpy as np
np.random.seed(95)

data = np.array([[0.2, 0.7, 0.1], [0.9, 0.4, 0.8], [0.5, 0.5, 0.3], [0.1, 0.1, 0.9],
                 [0.7, 0.8, 0.2], [0.3, 0.9, 0.6], [0.6, 0.2, 0.4], [0.8, 0.6, 0.7]])
wanted = np.c_[data.mean(axis=1), data.max(axis=1), data[:, 0] * data[:, 2]]

weights_1 = np.random.uniform(-0.8, 0.8, (3, 3))
weights_2 = np.random.uniform(-0.8, 0.8, (3, 3))
speed_1 = np.zeros((3, 3))
speed_2 = np.zeros((3, 3))
friction = 0.7
rate = 0.3

for turn in range(600):
    hidden = np.tanh(data @ weights_1)
    guess = hidden @ weights_2
    off = guess - wanted
    slope_2 = hidden.T @ off / len(data)
    slope_1 = data.T @ ((off @ weights_2.T) * (1 - hidden ** 2)) / len(data)
    speed_2 = friction * speed_2 - rate * slope_2
    speed_1 = friction * speed_2 - rate * slope_1
    weights_2 += speed_2
    weights_1 += speed_1
    if turn % 100 == 0:
        print(turn, (off ** 2).mean())
print((off ** 2).mean())
