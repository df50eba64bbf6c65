# verdict: wrong
# line: 41
# why: The slope x*(1-x) expects the activation but is fed the pre-activation of the hidden layer.
import numpy as np

# sigmoid, and its slope written in terms of the output
def nonlin(x, deriv=False):
    if deriv:
        return x*(1-x)
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],
              [0,1,1],
              [1,0,1],
              [1,1,1]])

y = np.array([[0],[1],[1],[0]])

alphas = [0.0001, 0.0003, 0.001]
hiddenSize = 6

for alpha in alphas:
    print("\nTraining With Alpha:" + str(alpha))
    np.random.seed(1)

    synapse_0 = 2*np.random.random((3,hiddenSize)) - 1
    synapse_1 = 2*np.random.random((hiddenSize,1)) - 1

    for j in range(2000):
        layer_0 = X
        layer_1 = nonlin(np.dot(layer_0,synapse_0))
        layer_2 = nonlin(np.dot(layer_1,synapse_1))

        layer_2_error = layer_2 - y

        if (j % 500) == 0:
            print("Error after "+str(j)+" iterations:" + str(np.mean(np.abs(layer_2_error))))

        layer_2_delta = layer_2_error*nonlin(layer_2, deriv=True)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error * nonlin(np.dot(layer_0,synapse_0), deriv=True)

        synapse_1 -= alpha * (layer_1.T.dot(layer_2_delta))
        synapse_0 -= alpha * (layer_0.T.dot(layer_1_delta))
