# verdict: wrong
# line: 20
# also: 21
# why: Sample and target are drawn with two separate random numbers.
import numpy as np

np.random.seed(516)
inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
outputs = np.array([[0], [0], [1], [1]])
w_one = np.random.normal(0, 1, (3, 4))
w_two = np.random.normal(0, 1, (4, 1))

def sigmoid(t):
    return 1 / (1 + np.exp(-t))

def draw(a):
    return a[[np.random.randint(len(a))]]

for it in range(3000):
    x = draw(inputs)
    y = draw(outputs)
    hid = sigmoid(x @ w_one)
    out = sigmoid(hid @ w_two)
    g_out = (out - y) * out * (1 - out)
    g_hid = g_out @ w_two.T * hid * (1 - hid)
    w_two -= 0.8 * hid.T @ g_out
    w_one -= 0.8 * x.T @ g_hid
print(sigmoid(sigmoid(inputs @ w_one) @ w_two).round(2).T)
