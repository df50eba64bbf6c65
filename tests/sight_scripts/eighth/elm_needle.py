# verdict: wrong
# line: 27
# why: Alpha is made smaller between the two weight changes of the same round.
import numpy as np

# alpha shrinks with every step: alpha_j = alpha_0 * 0.9^j, but not below 0.05
np.random.seed(722)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1

class Alpha:
    def __init__(self, start, factor, floor):
        self.value, self.factor, self.floor = start, factor, floor
    def next(self):
        self.value = max(self.floor, self.value * self.factor)
        return self.value

alpha = Alpha(4.0, 0.9, 0.05)
for j in range(1500):
    l1 = 1/(1+np.exp(-(X.dot(syn0))))
    l2 = 1/(1+np.exp(-(l1.dot(syn1))))
    l2_delta = (l2 - y)*l2*(1-l2)
    l1_delta = l2_delta.dot(syn1.T)*l1*(1-l1)
    syn1 -= alpha.next()*l1.T.dot(l2_delta)
    syn0 -= alpha.next()*X.T.dot(l1_delta)
print("alpha", alpha.value, "error", np.abs(l2 - y).mean().round(4))
