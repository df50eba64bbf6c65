# verdict: wrong
# line: 23
# why: The forward pass for the next round is made between the two updates, with the new v but the old w.
import numpy as np

class Net: pass

def forward(net, X):
    net.h = 1 / (1 + np.exp(-X.dot(net.w)))
    net.o = 1 / (1 + np.exp(-net.h.dot(net.v)))

np.random.seed(34)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
net = Net()
net.w, net.v = np.random.randn(3, 5), np.random.randn(5, 1)
forward(net, X)
steps = 0
while np.abs(net.o - y).max() > .1 and steps < 4000:
    back = (net.o - y) * net.o * (1 - net.o)
    back_h = back.dot(net.v.T) * net.h * (1 - net.h)
    net.v = net.v - 2 * net.h.T.dot(back)
    forward(net, X)
    net.w = net.w - 2 * X.T.dot(back_h)
    steps += 1
print(steps, net.o.ravel().round(3))
