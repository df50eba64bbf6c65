# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the article's alpha sweep with its direction counts, each alpha starting from the same seed

import numpy as np

alphas = [0.01, 0.1, 1, 10, 100, 1000]
hiddenSize = 8

def sigmoid(x):
    output = 1/(1+np.exp(-x))
    return output

def slope(output):
    return output*(1-output)

X = np.array([[0,0,1],
              [0,1,1],
              [1,0,1],
              [1,1,1]])

y = np.array([[0],
              [1],
              [1],
              [0]])

for alpha in alphas:
    print("\nAlpha = " + str(alpha))
    np.random.seed(1)

    synapse_0 = 2*np.random.random((3,hiddenSize)) - 1
    synapse_1 = 2*np.random.random((hiddenSize,1)) - 1

    before_0 = np.zeros_like(synapse_0)
    before_1 = np.zeros_like(synapse_1)
    turns_0 = np.zeros_like(synapse_0)
    turns_1 = np.zeros_like(synapse_1)

    for j in range(8000):
        layer_0 = X
        layer_1 = sigmoid(np.dot(layer_0, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))

        layer_2_error = y - layer_2
        if j % 2000 == 0:
            print("  " + str(j) + " mean abs error " + str(np.mean(np.abs(layer_2_error))))

        layer_2_delta = layer_2_error*slope(layer_2)
        layer_1_error = layer_2_delta.dot(synapse_1.T)
        layer_1_delta = layer_1_error*slope(layer_1)

        up_1 = layer_1.T.dot(layer_2_delta)
        up_0 = layer_0.T.dot(layer_1_delta)

        if j > 0:
            turns_0 += np.abs(((up_0 > 0)+0) - ((before_0 > 0)+0))
            turns_1 += np.abs(((up_1 > 0)+0) - ((before_1 > 0)+0))

        synapse_1 += alpha * up_1
        synapse_0 += alpha * up_0
        before_0 = up_0
        before_1 = up_1

    print(turns_0.sum(), turns_1.sum())
