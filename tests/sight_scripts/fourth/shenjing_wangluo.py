# verdict: right
# why: 手写两层网络: mini-batches drawn by a permutation that is used for inputs and labels alike, the cross-entropy gradient averaged over the batch.
# 手写神经网络：三类点的分类
import numpy as np

np.random.seed(2020)

def 生成数据(每类=50):
    中心 = np.array([[0, 2], [2, -1], [-2, -1]])
    数据 = np.vstack([np.random.randn(每类, 2) * 0.7 + c for c in 中心])
    标签 = np.repeat(np.arange(3), 每类)
    return 数据, np.eye(3)[标签]

数据, 标签 = 生成数据()
权重1 = np.random.randn(2, 10) * 0.1
偏置1 = np.zeros(10)
权重2 = np.random.randn(10, 3) * 0.1
偏置2 = np.zeros(3)
学习率 = 0.5
批大小 = 25

def 前向(x):
    隐藏 = np.maximum(0, x @ 权重1 + 偏置1)
    得分 = 隐藏 @ 权重2 + 偏置2
    得分 = np.exp(得分 - 得分.max(axis=1, keepdims=True))
    return 隐藏, 得分 / 得分.sum(axis=1, keepdims=True)

for 轮 in range(40):
    顺序 = np.random.permutation(len(数据))
    for 起 in range(0, len(数据), 批大小):
        批数据 = 数据[顺序[起:起 + 批大小]]
        批标签 = 标签[顺序[起:起 + 批大小]]
        隐藏, 概率 = 前向(批数据)
        误差2 = (概率 - 批标签) / len(批数据)
        误差1 = 误差2 @ 权重2.T
        误差1[隐藏 <= 0] = 0
        权重2 -= 学习率 * 隐藏.T @ 误差2
        偏置2 -= 学习率 * 误差2.sum(axis=0)
        权重1 -= 学习率 * 批数据.T @ 误差1
        偏置1 -= 学习率 * 误差1.sum(axis=0)
    if 轮 % 10 == 0:
        准确率 = (前向(数据)[1].argmax(1) == 标签.argmax(1)).mean()
        print(f"第{轮}轮 准确率 {准确率:.3f}")
