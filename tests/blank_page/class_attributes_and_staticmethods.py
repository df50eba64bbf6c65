# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: weights are class attributes moved by a class method, exact gradient

import numpy as np

class Brain:
    questions = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    answers = np.array([0, 1, 1, 0]).reshape(-1, 1)
    speed = 0.6
    hidden = np.random.RandomState(1).uniform(-1, 1, (3, 4))
    out = np.random.RandomState(2).uniform(-1, 1, (4, 1))

    @staticmethod
    def spark(x): return 1 / (1 + np.exp(-x))

    @staticmethod
    def doubt(a): return a * (1 - a)

    @classmethod
    def study(cls, epochs):
        for cls.epoch in range(epochs):
            h = cls.spark(cls.questions.dot(cls.hidden))
            o = cls.spark(h.dot(cls.out))
            do = cls.doubt(o) * (cls.answers - o)
            dh = cls.doubt(h) * do.dot(cls.out.T)
            cls.out = cls.out + cls.speed * h.T.dot(do)
            cls.hidden = cls.hidden + cls.speed * cls.questions.T.dot(dh)
        cls.memory = o

Brain.study(30000)
print(Brain.memory)
