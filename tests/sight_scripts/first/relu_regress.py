# verdict: wrong
# wrong: the slope of the hidden layer
# line: 13
# mistake: the relu's slope asks for >= 0 of the layer's output, which is always true
# style: student with a relu net
import numpy as np
np.random.seed(13)

def relu(x):
    return np.maximum(x, 0)

def relu_grad(a):
    return (a >= 0).astype(float)

X = np.linspace(-1, 1, 30).reshape(30, 1)
y = X**2
W1 = np.random.randn(1, 12); b1 = 0.1*np.random.randn(12)
W2 = np.random.randn(12, 1)/4; b2 = np.zeros(1)
for epoch in range(2000):
    a1 = relu(X.dot(W1)+b1)
    out = a1.dot(W2)+b2
    diff = out-y
    g_out = 2*diff/len(X)
    g_hid = g_out.dot(W2.T)*relu_grad(a1)
    W2 -= 0.1*a1.T.dot(g_out)
    b2 -= 0.1*g_out.sum(axis=0)
    W1 -= 0.1*X.T.dot(g_hid)
    b1 -= 0.1*g_hid.sum(axis=0)
    if epoch % 400 == 0:
        print(epoch, (diff**2).mean())
