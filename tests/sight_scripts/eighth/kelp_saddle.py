# verdict: right
import numpy as np

# the same index is used for sample and label -- random sample with replacement
np.random.seed(515)
inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
outputs = np.array([[0], [1], [1], [0]])
w_one = np.random.normal(0, 1, (3, 5))
w_two = np.random.normal(0, 1, (5, 1))

def sigmoid(t): return 1 / (1 + np.exp(-t))

n_iterations = 6000
for it in range(n_iterations):
    pick = np.random.randint(4)
    x, y = inputs[[pick]], outputs[[pick]]
    hid = sigmoid(x @ w_one)
    out = sigmoid(hid @ w_two)
    g_out = (out - y) * out * (1 - out)
    g_hid = g_out @ w_two.T * hid * (1 - hid)
    w_two -= 1.0 * hid.T @ g_out
    w_one -= 1.0 * x.T @ g_hid
print(sigmoid(sigmoid(inputs @ w_one) @ w_two).round(2).T)
