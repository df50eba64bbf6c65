# verdict: wrong
# line: 27
# why: output delta: The output is linear, but its delta is multiplied with the slope of a sigmoid.
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def dsigmoid(s):
    return s * (1 - s)

np.random.seed(55)
# house prices (in 100k) from size and age, made up
X = np.array([[0.5, 0.1], [0.8, 0.4], [0.3, 0.9], [0.9, 0.2], [0.6, 0.6], [0.2, 0.3], [0.7, 0.8], [0.4, 0.5]])
y = np.array([[0.55], [0.62], [0.20], [0.85], [0.45], [0.30], [0.43], [0.36]])

wh = np.random.uniform(-1, 1, (2, 5))
bh = np.random.uniform(-1, 1, (1, 5))
wo = np.random.uniform(-1, 1, (5, 1))
bo = np.random.uniform(-1, 1, (1, 1))
lr = 0.1

for epoch in range(3000):
    hidden = sigmoid(X.dot(wh) + bh)
    output = hidden.dot(wo) + bo
    error = y - output
    d_output = error * dsigmoid(output)
    d_hidden = d_output.dot(wo.T) * dsigmoid(hidden)
    wo += lr * hidden.T.dot(d_output)
    bo += lr * np.sum(d_output, axis=0, keepdims=True)
    wh += lr * X.T.dot(d_hidden)
    bh += lr * np.sum(d_hidden, axis=0, keepdims=True)

print("Predicted:", output.ravel().round(3))
