# verdict: wrong
# line: 33
# also: 34
# why: updates: the decay has the wrong sign and lets the weights grow
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

alpha = 1.0
decay = 0.0005
hidden_size = 5

np.random.seed(1)
syn0 = 2*np.random.random((3,hidden_size)) - 1
syn1 = 2*np.random.random((hidden_size,1)) - 1

def sigmoid(x):
    return 1/(1+np.exp(-x))

for j in range(6000):
    layer_1 = sigmoid(np.dot(X,syn0))
    layer_2 = sigmoid(np.dot(layer_1,syn1))

    layer_2_error = y - layer_2
    if (j % 2000) == 0:
        print("Error:" + str(np.mean(np.abs(layer_2_error))))

    layer_2_delta = layer_2_error*layer_2*(1-layer_2)
    layer_1_delta = layer_2_delta.dot(syn1.T)*layer_1*(1-layer_1)

    # L2 regularisation keeps them small
    syn1 += alpha * (layer_1.T.dot(layer_2_delta) + decay*syn1)
    syn0 += alpha * (X.T.dot(layer_1_delta) + decay*syn0)

print("Error at the end:", np.mean(np.abs(y - layer_2)))
