# verdict: wrong
# line: 26
# why: The hidden delta lacks the sigmoid slope.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def sigmoid(x):
    return 1/(1+np.exp(-x))
def derivative(out):
    return out*(1-out)

np.random.seed(1)
syn0 = 2*np.random.random((3,5))-1
syn1 = 2*np.random.random((5,1))-1

for j in range(9000):
    layer_1 = sigmoid(X.dot(syn0))
    layer_2 = sigmoid(layer_1.dot(syn1))

    layer_2_error = y - layer_2
    layer_2_delta = layer_2_error * derivative(layer_2)

    layer_1_error = layer_2_delta.dot(syn1.T)
    layer_1_delta = layer_1_error

    syn1 += layer_1.T.dot(layer_2_delta)
    syn0 += X.T.dot(layer_1_delta)

    if not j % 3000:
        print("Error so far:", np.mean(np.abs(layer_2_error)))
print(layer_2)
