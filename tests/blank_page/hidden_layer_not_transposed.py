# verdict: wrong
# first wrong: derivative
# line: 29
# mistake: grad1-no-transpose
# why: four samples and four hidden neurons let layer times delta pass without the transpose
import numpy as np

def sigmoid(x, deriv=False):
    if deriv: return x*(1-x)
    return 1/(1+np.exp(-x))

def main():
    X = np.array([[0,0,1],
                  [0,1,1],
                  [1,0,1],
                  [1,1,1]])
    y = np.array([[0,1,1,0]]).T
    np.random.seed(1)
    weights0 = 2*np.random.random((3,4)) - 1
    weights1 = 2*np.random.random((4,1)) - 1

    for j in range(30000):
        layer1 = sigmoid(np.dot(X, weights0))
        layer2 = sigmoid(np.dot(layer1, weights1))
        error2 = y - layer2
        delta2 = error2 * sigmoid(layer2, True)
        error1 = np.dot(delta2, weights1.T)
        delta1 = error1 * sigmoid(layer1, True)
        weights1 += np.dot(layer1, delta2)
        weights0 += np.dot(X.T, delta1)
        if j % 5000 == 0:
            print("Error: " + str(np.mean(np.abs(error2))))

if __name__ == "__main__":
    main()
