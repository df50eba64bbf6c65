# verdict: wrong
# first wrong: bias
# line: 37
# mistake: -
# why: the hidden bias is used in the forward pass but its update is commented out

import numpy as np
np.random.seed(0)

def sigmoid(x): return 1/(1 + np.exp(-x))

def sigmoid_derivative(x): return x*(1 - x)

x = np.array([[0,0],[0,1],[1,0],[1,1]])
t = np.array([[0],[1],[1],[0]])

epochs = 20000
lr = 0.2

wh = np.random.uniform(size=(2,3))
bh = np.random.uniform(size=(1,3))
wo = np.random.uniform(size=(3,1))
bo = np.random.uniform(size=(1,1))

print("Initial hidden biases: ", *bh)

for epoch in range(epochs):
    h = sigmoid(x.dot(wh) + bh)
    o = sigmoid(h.dot(wo) + bo)

    d_o = (t - o)*sigmoid_derivative(o)
    d_h = d_o.dot(wo.T)*sigmoid_derivative(h)

    wo += h.T.dot(d_o)*lr
    bo += np.sum(d_o, axis=0, keepdims=True)*lr
    wh += x.T.dot(d_h)*lr
    # bh += np.sum(d_h, axis=0, keepdims=True)*lr

print("Final hidden biases: ", *bh)
print("Output: ", *o)
