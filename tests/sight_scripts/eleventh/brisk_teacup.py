# verdict: wrong
# line: 22
# why: The bias sits in the first row of Theta2, but the last row is cut off instead when sending the error back.
import numpy as np

rand = np.random.RandomState(72)
raw = rand.rand(30, 2) * 2 - 1
X = np.c_[np.ones(30), raw]
y = (raw[:, 0] * raw[:, 1]).reshape(-1, 1)

Theta1 = rand.randn(3, 5) * 0.6
Theta2 = rand.randn(6, 1) * 0.6

alpha = 0.2
J_history = []
for i in range(800):
    hid = np.tanh(X @ Theta1)
    hid1 = np.c_[np.ones(30), hid]
    h_theta = hid1 @ Theta2

    delta3 = h_theta - y
    delta2 = (delta3 @ Theta2[:-1].T) * (1 - hid ** 2)

    Theta2 -= alpha / 30 * (hid1.T @ delta3)
    Theta1 -= alpha / 30 * (X.T @ delta2)
    J_history.append(float((delta3 ** 2).sum() / 60))

print(J_history[0], J_history[-1])
