# verdict: wrong
# wrong: the gradient of the hidden biases
# line: 28
# mistake: the deltas are summed over the hidden units rather than the samples; with four samples and four units it fits
# style: student, XOR with 4 hidden units
import numpy as np

np.random.seed(42)
X = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[0],[1],[1],[0]])

w_h = np.random.randn(2,4)
b_h = np.zeros(4)
w_o = np.random.randn(4,1)
b_o = np.zeros(1)

def sigmoid(x): return 1/(1+np.exp(-x))

for epoch in range(5000):
    hid = sigmoid(X @ w_h + b_h)
    out = sigmoid(hid @ w_o + b_o)
    error = out - y
    d_out = error * out * (1-out)
    d_hid = d_out @ w_o.T * hid * (1-hid)
    w_o -= 0.5 * hid.T @ d_out
    b_o -= 0.5 * d_out.sum(axis=0)
    w_h -= 0.5 * X.T @ d_hid
    b_h -= 0.5 * d_hid.sum(axis=1)
    if epoch % 1000 == 0:
        print(f'{epoch:5} {np.mean(error**2):.5f}')
