# verdict: right
# wrong: -
# line: -
# mistake: -
# style: student, error as y minus output and += updates, prints every 5000
import numpy as np

def nonlin(x, deriv=False):
    if deriv == True:
        return x*(1-x)
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],
              [0,1,1],
              [1,0,1],
              [1,1,1]])

y = np.array([[0],
              [1],
              [1],
              [0]])

np.random.seed(1)

# randomly initialize our weights with mean 0
syn0 = 2*np.random.random((3,8)) - 1
syn1 = 2*np.random.random((8,1)) - 1

for j in range(20001):
    # Feed forward through layers 0, 1, and 2
    k0 = X
    k1 = nonlin(np.dot(k0, syn0))
    k2 = nonlin(np.dot(k1, syn1))

    # how much did we miss the target value?
    k2_error = y - k2

    if (j % 5000) == 0:
        print("Error:" + str(np.mean(np.abs(k2_error))))

    k2_delta = k2_error*nonlin(k2, deriv=True)

    # how much did each k1 value contribute to the k2 error?
    k1_error = k2_delta.dot(syn1.T)
    k1_delta = k1_error * nonlin(k1, deriv=True)

    syn1 += k1.T.dot(k2_delta)
    syn0 += k0.T.dot(k1_delta)
