# verdict: right
import numpy as np
# ported from an Octave exercise: samples in columns
X = np.array([[0, 0, 1, 1], [0, 1, 0, 1.]])
T = np.array([[0, 1, 1, 0.]])
m = X.shape[1]
A0 = np.vstack([np.ones((1, m)), X])
Theta1 = np.random.rand(5, 3) * 2 - 1
Theta2 = np.random.rand(1, 6) * 2 - 1
for it in range(3000):
    A1 = np.vstack([np.ones((1, m)), 1 / (1 + np.exp(-Theta1 @ A0))])
    A2 = 1 / (1 + np.exp(-Theta2 @ A1))
    D2 = (T - A2) * A2 * (1 - A2)
    D1 = (Theta2.T @ D2) * A1 * (1 - A1)
    Theta2 = Theta2 + 1.5 * D2 @ A1.T
    Theta1 = Theta1 + 1.5 * D1[1:, :] @ A0.T
print(A2)
