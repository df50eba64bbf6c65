# verdict: wrong
# line: 18
# why: error is computed from the rounded output
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

np.random.seed(57)
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0, 1, 1, 0]], dtype=float).T
w1 = np.random.randn(3, 4)
w2 = np.random.randn(4, 1)

for lan in range(5000):
    an = sigmoid(x @ w1)
    du_doan = sigmoid(an @ w2)
    loi = y - np.round(du_doan)
    delta2 = loi * du_doan * (1 - du_doan)
    delta1 = (delta2 @ w2.T) * an * (1 - an)
    w2 += 0.5 * an.T @ delta2
    w1 += 0.5 * x.T @ delta1
    if lan % 1000 == 0:
        print("lan", lan, "loi trung binh", np.abs(y - du_doan).mean())
print(np.round(du_doan, 3))
