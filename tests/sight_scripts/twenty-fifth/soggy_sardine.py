# verdict: wrong
# line: 22
# why: hidden delta: The first hidden delta lacks the slope of its own layer.
import numpy as np

def sigmoid(z): return 1/(1+np.exp(-z))
def d(a): return a*(1-a)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(3)
syn0 = np.random.uniform(-1,1,(3,5))
syn1 = np.random.uniform(-1,1,(5,4))
syn2 = np.random.uniform(-1,1,(4,1))

for i in range(10000):
    l1 = sigmoid(X@syn0)
    l2 = sigmoid(l1@syn1)
    l3 = sigmoid(l2@syn2)
    l3_delta = (y - l3)*d(l3)
    l2_delta = (l3_delta@syn2.T)*d(l2)
    l1_delta = l2_delta@syn1.T
    syn2 += l2.T@l3_delta
    syn1 += l1.T@l2_delta
    syn0 += X.T@l1_delta

print(l3)
