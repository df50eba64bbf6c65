# verdict: wrong
# line: 37
# why: Error is prediction minus target, yet the updates add: the error climbs in both layers.
import numpy as np

np.random.seed(1)
features = np.array([[5.1, 3.5], [4.9, 3.0], [6.2, 3.4], [5.9, 3.0], [4.7, 3.2], [6.7, 3.1]])
target = np.array([[0, 0, 1, 1, 0, 1]]).T
features = (features - features.mean(0)) / features.std(0)

wh = np.random.random((2, 3)) - 0.5
wo = np.random.random((3, 1)) - 0.5

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_der(x):
    return sigmoid(x) * (1 - sigmoid(x))

lr = 0.1
for epoch in range(2000):
    # feedforward
    zh = np.dot(features, wh)
    ah = sigmoid(zh)
    zo = np.dot(ah, wo)
    ao = sigmoid(zo)

    # Phase 1
    error = ao - target
    dcost_dzo = error * sigmoid_der(zo)
    dcost_wo = np.dot(ah.T, dcost_dzo)

    # Phase 2
    dcost_dzh = np.dot(dcost_dzo, wo.T) * sigmoid_der(zh)
    dcost_wh = np.dot(features.T, dcost_dzh)

    wo = wo + lr * dcost_wo
    wh = wh + lr * dcost_wh
    if epoch % 500 == 0:
        print(np.mean(error ** 2))
