# verdict: right
import numpy as np

class Net: pass

def forward(net, X):
    net.h = 1 / (1 + np.exp(-X.dot(net.w)))
    net.o = 1 / (1 + np.exp(-net.h.dot(net.v)))
    return net.o

np.random.seed(33)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
net = Net()
net.w, net.v = np.random.randn(3, 5), np.random.randn(5, 1)
forward(net, X)
steps = 0
while np.abs(net.o - y).max() > .1 and steps < 10000:
    back = (net.o - y) * net.o * (1 - net.o)
    net.v, net.w = (net.v - net.h.T.dot(back),
                    net.w - X.T.dot(back.dot(net.v.T) * net.h * (1 - net.h)))
    forward(net, X)
    steps += 1
print(steps, net.o.ravel().round(3))
