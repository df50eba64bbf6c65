# verdict: wrong
# line: 15
# also: 29
# why: softmax normalised over samples instead of classes
import numpy as np

np.random.seed(2)

num_per_class, classes = 30, 3
features = np.vstack([np.random.randn(num_per_class, 2) * 0.5 + c for c in ([0, 2], [2, -1], [-2, -1])])
targets = np.eye(classes)[np.repeat(np.arange(classes), num_per_class)]

def softmax(A):
    expA = np.exp(A - A.max())
    return expA / expA.sum(axis=0, keepdims=True)

def sigmoid(A):
    return 1 / (1 + np.exp(-A))

wh = np.random.randn(2, 5)
bh = np.random.randn(5)
wo = np.random.randn(5, classes)
bo = np.random.randn(classes)
lr = 0.01

error_cost = []
for epoch in range(500):
    ah = sigmoid(np.dot(features, wh) + bh)
    ao = softmax(np.dot(ah, wo) + bo)

    dcost_dzo = ao - targets
    dcost_wo = np.dot(ah.T, dcost_dzo)
    dcost_bo = dcost_dzo.sum(axis=0)

    dcost_dah = np.dot(dcost_dzo, wo.T)
    dcost_dzh = ah * (1 - ah) * dcost_dah
    dcost_wh = np.dot(features.T, dcost_dzh)
    dcost_bh = dcost_dzh.sum(axis=0)

    wh -= lr * dcost_wh
    bh -= lr * dcost_bh
    wo -= lr * dcost_wo
    bo -= lr * dcost_bo

    if epoch % 100 == 0:
        loss = np.sum(-targets * np.log(ao))
        print('Loss function value: ', loss)
        error_cost.append(loss)
