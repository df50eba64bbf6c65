# verdict: wrong
# line: 30
# why: hidden delta: The error of the hidden layer is taken from l2_error, not from l2_delta, so the slope of the output is missing in it.
import numpy as np

def nonlin(x, deriv=False):
    if deriv == True:
        return x*(1-x)
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

np.random.seed(42)

# weights with mean 0
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1
alpha = 0.8

for it in range(15000):
    # forward
    l1 = nonlin(np.dot(X, syn0))
    l2 = nonlin(np.dot(l1, syn1))

    # how much did we miss?
    l2_error = y - l2
    l2_delta = l2_error * nonlin(l2, True)

    l1_error = l2_error.dot(syn1.T)
    l1_delta = l1_error * nonlin(l1, True)

    syn1 += alpha * l1.T.dot(l2_delta)
    syn0 += alpha * X.T.dot(l1_delta)

print("Output after training:")
print(l2.round(4))
