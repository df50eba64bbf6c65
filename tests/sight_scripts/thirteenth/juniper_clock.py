# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0,1,1,0])
rows, inputs, hidden = 4, 3, 4

np.random.seed(1)
syn0 = 2*np.random.random((inputs,hidden)) - 1
syn1 = 2*np.random.random(hidden) - 1
alpha = 5.0

def sigmoid(x):
    return 1.0/(1.0+np.exp(-x))

for j in range(1501):
    layer_1 = np.zeros((rows,hidden))
    layer_2 = np.zeros(rows)
    for r in range(rows):
        for h in range(hidden):
            layer_1[r,h] = sigmoid(sum(X[r,i]*syn0[i,h] for i in range(inputs)))
        layer_2[r] = sigmoid(sum(layer_1[r,h]*syn1[h] for h in range(hidden)))

    delta_2 = [(layer_2[r]-y[r])*layer_2[r]*(1-layer_2[r]) for r in range(rows)]

    # hidden weights first: they need the syn1 that made the prediction
    for i in range(inputs):
        for h in range(hidden):
            total = 0.0
            for r in range(rows):
                total += X[r,i]*delta_2[r]*syn1[h]*layer_1[r,h]*(1-layer_1[r,h])
            syn0[i,h] -= alpha*total
    for h in range(hidden):
        syn1[h] -= alpha*sum(layer_1[r,h]*delta_2[r] for r in range(rows))

    if j % 500 == 0:
        print("Error after", j, "iterations:", np.mean(np.abs(layer_2-y)))
