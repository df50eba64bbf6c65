# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: computes the outputs and the error once and never trains
import numpy as np

class Net:
    def __init__(self):
        np.random.seed(1)
        self.syn0 = 2*np.random.random((3,4)) - 1
        self.syn1 = 2*np.random.random((4,1)) - 1

    def forward(self, X):
        self.l1 = 1/(1+np.exp(-X.dot(self.syn0)))
        self.l2 = 1/(1+np.exp(-self.l1.dot(self.syn1)))
        return self.l2

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
net = Net()
print(net.forward(X))
print("error", np.mean(np.abs(y - net.forward(X))))
# TODO tomorrow: backprop
