# verdict: wrong
# line: 17
# also: 18
# why: The output is left without its sigmoid although its slope is used.
import numpy as np

def sigmoid(x): return 1 / (1 + np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
rng = np.random.default_rng(3)
w0 = rng.uniform(-1, 1, (3, 4))
w1 = rng.uniform(-1, 1, (4, 1))

for step in range(3000):
    hidden = sigmoid(X @ w0)
    output = hidden @ w1
    delta_out = (output - y) * output * (1 - output)
    delta_hid = delta_out @ w1.T * hidden * (1 - hidden)
    w1 -= 0.1 * hidden.T @ delta_out
    w0 -= 0.1 * X.T @ delta_hid
print(output.ravel())
