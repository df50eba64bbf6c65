# verdict: wrong
# line: 29
# why: hidden delta: syn1 isn't transposed where the delta of l2 is sent back to l1 (it is square, so the shapes fit all the same).
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def slope(s):
    return s*(1-s)

np.random.seed(26)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

# 3 -> 6 -> 6 -> 1
syn0 = np.random.uniform(-1,1,(3,6))
syn1 = np.random.uniform(-1,1,(6,6))
syn2 = np.random.uniform(-1,1,(6,1))
alpha = 1.0

for i in range(6000):
    l1 = sigmoid(X.dot(syn0))
    l2 = sigmoid(l1.dot(syn1))
    l3 = sigmoid(l2.dot(syn2))

    l3_delta = (y - l3)*slope(l3)
    l2_delta = l3_delta.dot(syn2.T)*slope(l2)
    l1_delta = l2_delta.dot(syn1)*slope(l1)

    syn2 += alpha*l2.T.dot(l3_delta)
    syn1 += alpha*l1.T.dot(l2_delta)
    syn0 += alpha*X.T.dot(l1_delta)
    if i%1000 == 0:
        print(i, np.abs(y - l3).mean())

print("Result:")
print(l3.T)
