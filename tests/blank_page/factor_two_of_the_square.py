# verdict: scaled
# first wrong: -
# line: -
# mistake: error-doubled
# why: the derivative of the square keeps its factor 2 in both layers, no learning rate
import numpy as np

def sigmoid(x):
    return 1.0/(1+ np.exp(-x))

def sigmoid_slope(x):
    return x * (1.0 - x)

class Brain:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.wa = np.random.rand(x.shape[1], 4)
        self.wb = np.random.rand(4, y.shape[1])
        self.guess = np.zeros(y.shape)

    def up(self):
        self.mid = sigmoid(np.dot(self.x, self.wa))
        self.guess = sigmoid(np.dot(self.mid, self.wb))

    def down(self):
        # chain rule for (y - guess)^2
        common = 2*(self.y - self.guess) * sigmoid_slope(self.guess)
        change_b = np.dot(self.mid.T, common)
        change_a = np.dot(self.x.T, np.dot(common, self.wb.T) * sigmoid_slope(self.mid))
        self.wa += change_a
        self.wb += change_b

if __name__ == "__main__":
    brain = Brain(np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]), np.array([[0],[1],[1],[0]]))
    for i in range(5000):
        brain.up()
        brain.down()
    print(brain.guess)
