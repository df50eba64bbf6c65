# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: the 2 of the squared loss is kept, in a class with the usual feedforward and backprop methods
import numpy as np

class Brain:
    def __init__(self, x, answer):
        self.x = x
        self.answer = answer
        self.w_left = np.random.rand(x.shape[1], 4)
        self.w_right = np.random.rand(4, 1)
        self.result = np.zeros(answer.shape)

    @staticmethod
    def squash(v):
        return 1 / (1 + np.exp(-v))

    def think(self):
        self.middle = self.squash(self.x @ self.w_left)
        self.result = self.squash(self.middle @ self.w_right)

    def learn(self):
        top = 2 * (self.answer - self.result) * self.result * (1 - self.result)
        change_right = self.middle.T @ top
        change_left = self.x.T @ (top @ self.w_right.T * self.middle * (1 - self.middle))
        self.w_left += change_left
        self.w_right += change_right

if __name__ == '__main__':
    brain = Brain(np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]), np.array([[0],[1],[1],[0]]))
    for i in range(1500):
        brain.think()
        brain.learn()
    print(brain.result)
