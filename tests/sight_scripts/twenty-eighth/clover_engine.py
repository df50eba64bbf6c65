# verdict: right
import numpy as np

# 神经网络：鸢尾花三分类（自己编的数据）
np.random.seed(88)
中心 = np.array([[5.0, 3.4, 1.5, 0.2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.6, 2.0]])
标签 = np.repeat([0, 1, 2], 30)
X = 中心[标签] + np.random.randn(90, 4) * 0.3
X = (X - X.mean(axis=0)) / X.std(axis=0)
Y = np.eye(3)[标签]

def softmax(z):
    z = z - np.max(z, axis=1, keepdims=True)
    return np.exp(z) / np.sum(np.exp(z), axis=1, keepdims=True)

class 神经网络:
    def __init__(self, 输入, 隐藏, 输出):
        self.w1 = np.random.randn(输入, 隐藏) * np.sqrt(2.0 / 输入)
        self.b1 = np.zeros(隐藏)
        self.w2 = np.random.randn(隐藏, 输出) * np.sqrt(2.0 / 隐藏)
        self.b2 = np.zeros(输出)

    def 前向(self, x):
        self.z1 = x @ self.w1 + self.b1
        self.a1 = np.maximum(0, self.z1)
        return softmax(self.a1 @ self.w2 + self.b2)

    def 反向(self, x, y, p, 学习率):
        m = x.shape[0]
        dz2 = (p - y) / m
        da1 = dz2 @ self.w2.T
        dz1 = da1 * (self.z1 > 0)
        self.w2 -= 学习率 * self.a1.T @ dz2
        self.b2 -= 学习率 * dz2.sum(axis=0)
        self.w1 -= 学习率 * x.T @ dz1
        self.b1 -= 学习率 * dz1.sum(axis=0)

网络 = 神经网络(4, 10, 3)
for 轮 in range(300):
    p = 网络.前向(X)
    if 轮 % 60 == 0:
        print('轮', 轮, '损失', -np.mean(np.sum(Y * np.log(p + 1e-12), axis=1)))
    网络.反向(X, Y, p, 0.2)
print('准确率', (p.argmax(1) == 标签).mean(), p[50])
