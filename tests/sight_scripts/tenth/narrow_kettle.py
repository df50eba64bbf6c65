# verdict: wrong
# line: 23
# why: The delta of layer one takes the slope of layer two.
import numpy as np
np.random.seed(1)

def f(x):  return 1/(1+np.exp(-x))
def df(a): return a*(1-a)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,4)) - 1
syn2 = 2*np.random.random((4,1)) - 1

i = 0
while i < 6000:
    l1 = f(X.dot(syn0))
    l2 = f(l1.dot(syn1))
    l3 = f(l2.dot(syn2))
    l3_delta = (y - l3) * df(l3)
    l2_delta = l3_delta.dot(syn2.T) * df(l2)
    l1_delta = l2_delta.dot(syn1.T) * df(l2)
    syn2 += l2.T.dot(l3_delta)
    syn1 += l1.T.dot(l2_delta)
    syn0 += X.T.dot(l1_delta)
    i += 1
print("Output after training")
print(l3)
