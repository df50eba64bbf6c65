# verdict: wrong
# first wrong: sigmoid
# line: 9
# mistake: sigmoid-numerator-x
# why: x instead of 1 in the numerator, the slope o(1-o) no longer belongs to the curve
import numpy as np

def σ(x):
    return x / (1 + np.exp(-x))

def σ_(o):
    return o * (1 - o)

class 网络:
    def __init__(self, 输入, 目标):
        self.输入, self.目标 = 输入, 目标
        rs = np.random.RandomState(1)
        self.权重1 = rs.uniform(-1, 1, (输入.shape[1], 4))
        self.权重2 = rs.uniform(-1, 1, (4, 目标.shape[1]))

    def 训练(self, 次数, 学习率):
        for _ in range(次数):
            隐藏 = σ(self.输入 @ self.权重1)
            输出 = σ(隐藏 @ self.权重2)
            δ2 = (输出 - self.目标) * σ_(输出)
            δ1 = δ2 @ self.权重2.T * σ_(隐藏)
            self.权重2 -= 学习率 * 隐藏.T @ δ2
            self.权重1 -= 学习率 * self.输入.T @ δ1
        return 输出

网 = 网络(np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]), np.array([[0, 1, 1, 0]]).T)
print(网.训练(5000, 0.05))
