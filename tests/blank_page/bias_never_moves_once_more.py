# verdict: wrong
# first wrong: bias
# line: 19|24
# mistake: -
# why: both biases are random and used in the forward pass but never trained
import numpy as np

np.random.seed(1)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])

W_h = np.random.uniform(size=(2, 3))
b_h = np.random.uniform(size=(1, 3))
W_o = np.random.uniform(size=(3, 1))
b_o = np.random.uniform(size=(1, 1))
lr = 0.5

for epoch in range(10000):
    hidden = 1 / (1 + np.exp(-(X @ W_h + b_h)))
    output = 1 / (1 + np.exp(-(hidden @ W_o + b_o)))
    error = y - output
    d_output = error * output * (1 - output)
    d_hidden = d_output @ W_o.T * hidden * (1 - hidden)
    W_o += hidden.T @ d_output * lr
    W_h += X.T @ d_hidden * lr

print("biases", b_h, b_o)
print(output)
